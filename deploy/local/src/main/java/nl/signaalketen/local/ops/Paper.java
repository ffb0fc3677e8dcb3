package nl.signaalketen.local.ops;

import java.io.PrintWriter;
import java.util.Iterator;
import tools.jackson.databind.JsonNode;

/** Where a command writes: what was asked for on the one side, remarks and problems aside, so that the first can be piped on. */
final class Paper {

    /** How it is written. */
    enum Form {
        table,
        json
    }

    private final PrintWriter out;
    private final PrintWriter aside;
    private final Form form;
    private final int width;
    private final String deployment;

    /** @param deployment the options that say which chain is meant, as they were typed */
    Paper(PrintWriter out, PrintWriter aside, Form form, int width, String deployment) {
        this.out = out;
        this.aside = aside;
        this.form = form;
        this.width = width;
        this.deployment = deployment;
    }

    boolean isJson() {
        return form == Form.json;
    }

    /** The answer in either form. */
    void answer(Object json, String text) {
        if (isJson()) {
            out.println(Json.pretty(json));
        } else {
            say(text);
        }
    }

    void json(Iterator<JsonNode> values) {
        Json.writeAll(values, out);
        out.println();
    }

    void say(String text) {
        text.lines().map(Text::printable).forEach(out::println);
    }

    /** In the place of what is on the screen, where there is one. */
    void sayAnew(String text) {
        if (Screen.isTerminal()) {
            out.print(Screen.EMPTY);
        }
        say(text);
        out.flush();
    }

    void aside(String text) {
        out.flush();
        text.lines().map(Text::printable).forEach(aside::println);
        aside.flush();
    }

    /** A command to type next, for the same chain. */
    String command(String words) {
        return "./keten " + words + deployment;
    }

    int width() {
        return width;
    }

    void flush() {
        out.flush();
    }
}
