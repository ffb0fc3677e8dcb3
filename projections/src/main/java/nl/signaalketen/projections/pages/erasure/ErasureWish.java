package nl.signaalketen.projections.pages.erasure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.util.MultiValueMap;

/** What was typed and picked in the form of an erasure. */
record ErasureWish(String kind, String number, String ground, boolean confirmed) {

    static final ErasureWish EMPTY = new ErasureWish("", "", "", false);

    /** What can be erased. */
    enum Kind {
        PERSON("/v1/persons/{number}?ground={ground}"),
        NARRATIVE("/v1/narratives/{number}?ground={ground}");

        /** Where signal-service keeps it. */
        final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::name).toList();

    static ErasureWish of(MultiValueMap<String, String> typed) {
        return new ErasureWish(
                Typed.text(typed, "what"),
                Typed.text(typed, "vaultNumber"),
                Typed.text(typed, "ground"),
                typed.containsKey("confirmed"));
    }

    String path() {
        return Kind.valueOf(kind).path;
    }

    /** What is to be mended before it can be done. */
    List<Wrong> wrong() {
        var wrong = new ArrayList<Wrong>();
        if (!KINDS.contains(kind)) {
            wrong.add(new Wrong("what", "is missing"));
        }
        if (number.isEmpty()) {
            wrong.add(new Wrong("vaultNumber", "is missing"));
        } else if (!number.matches(Ids.UUID)) {
            wrong.add(new Wrong("vaultNumber", "must be a uuid"));
        }
        if (!CodeLists.ERASURE_GROUND.contains(ground)) {
            wrong.add(new Wrong("ground", "is missing"));
        }
        if (!confirmed) {
            wrong.add(new Wrong("confirmed", "is missing"));
        }
        return wrong;
    }
}
