package nl.signaalketen.platform.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds strings that are no text: PostgreSQL keeps no NUL, and a lone surrogate is no character in any encoding. */
final class Texts {

    private Texts() {}

    static List<Wrong> wrongIn(JsonNode tree) {
        var wrong = new ArrayList<Wrong>();
        visit("", tree, wrong);
        return wrong;
    }

    private static void visit(String place, JsonNode node, List<Wrong> wrong) {
        if (node.isString() && !isText(node.asString())) {
            wrong.add(new Wrong(place, "holds a NUL or half a surrogate pair, which is no text"));
        }
        var prefix = place.isEmpty() ? "" : place + "/";
        if (node.isObject()) {
            node.properties().forEach(field -> {
                if (isText(field.getKey())) {
                    visit(prefix + field.getKey(), field.getValue(), wrong);
                } else {
                    wrong.add(new Wrong(place, "has a field whose name is no text"));
                }
            });
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            visit(prefix + index, node.get(index), wrong);
        }
    }

    static boolean isText(String value) {
        return value.codePoints()
                .noneMatch(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
