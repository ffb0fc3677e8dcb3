package nl.signaalketen.local.ops;

import java.util.UUID;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a thing, as a list of them shows it. */
public final class Id implements ITypeConverter<UUID> {

    @Override
    public UUID convert(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new TypeConversionException(
                    "not an id as 6f1f1c9e-7a52-4f0b-9c3a-0c5d6a0e2b11: " + text + "; a list shows them");
        }
    }
}
