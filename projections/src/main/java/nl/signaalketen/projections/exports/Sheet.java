package nl.signaalketen.projections.exports;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being written. What is not finished is recognised as torn off. */
interface Sheet {

    void row(List<? extends @Nullable Object> cells) throws IOException;

    void finish() throws IOException;
}
