package nl.signaalketen.projections.pages;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says codes, names, days and numbers in the language of who looks. In a template: {@code @words}. */
@Component
public class Words {

    private static final int TELLS_APART = 8;
    private static final String UNKNOWN = "ONBEKEND";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource messages;
    private final Map<String, String> regions;
    private final Map<String, String> agencies;

    Words(MessageSource messages, ReferenceFiles files) {
        this.messages = messages;
        this.regions = files.read("regions.json", Region.class).stream()
                .collect(toUnmodifiableMap(Region::code, Region::name));
        this.agencies =
                files.read("agencies.json", Agency.class).stream().collect(toUnmodifiableMap(Agency::id, Agency::name));
    }

    public String message(String key, Object... with) {
        return messages.getMessage(key, with, language());
    }

    /** The same where it stands within a sentence, behind a colon. */
    public String messageWithin(String key) {
        var message = message(key);
        return message.substring(0, 1).toLowerCase(language()) + message.substring(1);
    }

    /** A code as people read it: message {@code code.<code>}. A day as it is written, all else that no bundle has as it is. */
    public String code(@Nullable String code) {
        if (code != null && DAY.matcher(code).matches()) {
            return day(LocalDate.parse(code));
        }
        return code == null ? "" : messages.getMessage("code." + code, new Object[0], code, language());
    }

    /** A code where nothing beside it says of what: that it is not known is said by message {@code unknown.<of>}. */
    public String code(String code, String of) {
        return code.equals(UNKNOWN) ? message("unknown." + of) : code(code);
    }

    /** A municipality by its name, or by its code where no bundle names it. */
    public String municipality(String code) {
        var named = code(code);
        return named.equals(code) ? message("municipality.code", code) : named;
    }

    /** The codes of all regions. */
    Set<String> regions() {
        return regions.keySet();
    }

    /** A name and what is said of it, parted by a colon as the language writes it. */
    public String saying(String name, String said) {
        return name + message("colon") + " " + said;
    }

    /** Codes that stand in one text, parted by commas or spaces. */
    public String codes(@Nullable String many) {
        return many == null ? "" : codes(List.of(many.split(",? ")));
    }

    public String codes(List<String> many) {
        return many.stream().map(this::code).collect(joining(", "));
    }

    public String region(String code) {
        return regions.getOrDefault(code, code);
    }

    public String agency(String id) {
        return agencies.containsKey(id)
                ? agencies.get(id)
                : messages.getMessage("agency." + id, new Object[0], id, language());
    }

    /** @param code ISO 3166-1 alpha-2, or a code that stands for none */
    public String country(String code) {
        return code.length() == 2 ? Locale.of("", code).getDisplayCountry(language()) : code(code);
    }

    /** Enough of a number to tell one from another by ear. */
    public static String shortNumber(String number) {
        return number.substring(Math.max(0, number.length() - TELLS_APART)).toUpperCase(Locale.ROOT);
    }

    public String moment(Instant at) {
        return firstOfTheMonth(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language())
                .format(at.atZone(ChainTime.ZONE)));
    }

    /** Until when something is in time: of a deadline at midnight the last day before it, for a day lasts until it ends. */
    public String deadline(Instant at) {
        var onTheWall = at.atZone(ChainTime.ZONE);
        return onTheWall.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(onTheWall.toLocalDate().minusDays(1))
                : moment(at);
    }

    public String day(LocalDate day) {
        return firstOfTheMonth(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language())
                .format(day));
    }

    /** In French the first of a month alone is an ordinal, which no formatter knows. */
    private static String firstOfTheMonth(String day) {
        return language().getLanguage().equals("fr") ? day.replaceFirst("^1 ", "1er ") : day;
    }

    /** The day on which something happened, by the clock on the wall. */
    public String day(Instant at) {
        return day(ChainTime.dayOf(at));
    }

    /** @param month of a year, as 2026-11 */
    public String month(String month) {
        return DateTimeFormatter.ofPattern("LLL uuuu", language()).format(YearMonth.parse(month));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /** A measure, to hundredths; a dash where there is none. */
    public String measure(@Nullable BigDecimal measure) {
        return measure == null
                ? "–"
                : NumberFormat.getNumberInstance(language()).format(measure);
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
