package nl.signaalketen.projections.pages;

import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.web.Period;
import org.springframework.util.MultiValueMap;

/**
 * What was picked on a page, as it was typed.
 *
 * @param page its address
 * @param fields by name, in the order of the page; one that was left empty is not in it
 */
public record Picked(String page, Map<String, String> fields) {

    private static final String ANY = "";
    private static final String REGION = "region";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String AFTER = "after";

    public Picked {
        var given = new LinkedHashMap<>(fields);
        given.values().removeIf(String::isEmpty);
        fields = Collections.unmodifiableMap(given);
    }

    /** @param names of the fields that the page has */
    public static Picked of(String page, MultiValueMap<String, String> asked, Collection<String> names) {
        var fields = new LinkedHashMap<String, String>();
        names.forEach(name -> fields.put(name, Typed.text(asked, name)));
        return new Picked(page, fields);
    }

    /** Empty where it was not picked. */
    public String get(String field) {
        return fields.getOrDefault(field, ANY);
    }

    /** The same with another choice in a field; with none where that is empty. */
    public Picked with(String field, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Picked(page, changed);
    }

    /** The same with a choice in a field that was left empty. */
    public Picked orElse(String field, String value) {
        return fields.containsKey(field) ? this : with(field, value);
    }

    public Picked only(Collection<String> names) {
        var fewer = new LinkedHashMap<>(fields);
        fewer.keySet().retainAll(names);
        return new Picked(page, fewer);
    }

    public Picked without(Collection<String> names) {
        var fewer = new LinkedHashMap<>(fields);
        fewer.keySet().removeAll(names);
        return new Picked(page, fewer);
    }

    /** From its first day to its last. */
    public Picked in(Period period) {
        return with(FROM, period.from().toString()).with(TO, period.to().toString());
    }

    /** Whatever the day. */
    public Picked always() {
        return without(List.of(FROM, TO));
    }

    /** As a door asks it. */
    public MultiValueMap<String, String> filters() {
        return Typed.given(fields);
    }

    /** Who looks, with the region that was picked; a door is then asked {@link #ofTheCaller}. */
    public Caller narrowed(Caller caller) {
        return Typed.narrowed(caller, get(REGION));
    }

    /** All but the region, to which the caller is narrowed. */
    public Picked ofTheCaller() {
        return without(List.of(REGION));
    }

    /** Of the page of a list that begins there; of the first where that is empty. */
    public String address(String beginning) {
        return Typed.address(page, with(AFTER, beginning).fields);
    }

    /** Of another page with the same choice, from its beginning. */
    public String at(String other) {
        return Typed.address(other, without(List.of(AFTER)).fields);
    }

    /** Of this page with the whole of a year. */
    public String inYear(Year year) {
        return in(Period.of(year)).at(page);
    }
}
