package nl.signaalketen.local.demo.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A file that can be used.
 *
 * @param name as a person calls it
 * @param controles in the order in which they first appear
 */
public record ChecklistFile(String name, List<Controle> controles) {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.SKIP_EMPTY_LINES, CsvReadFeature.TRIM_SPACES)
            .build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws UnusableFile saying what is wrong where */
    public static ChecklistFile read(Path file, Clock clock) {
        var name = file.getFileName().toString();
        try {
            return parse(name, Files.readString(file), clock);
        } catch (NoSuchFileException e) {
            throw new UnusableFile(file.toString(), "there is no such file");
        } catch (CharacterCodingException e) {
            throw new UnusableFile(file.toString(), "is not written in UTF-8");
        } catch (IOException e) {
            throw new UnusableFile(file.toString(), "cannot be read (" + e.getMessage() + ")");
        }
    }

    /** @throws UnusableFile saying what is wrong where */
    public static ChecklistFile parse(String name, String csv, Clock clock) {
        var text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        var rows = new Rows(name, clock);
        long read = 0;
        while (!text.isEmpty()) {
            var line = read(text, read, rows);
            text = text.lines().skip(line).collect(Collectors.joining("\n"));
            read += line;
        }
        return new ChecklistFile(name, rows.controles());
    }

    /** How many lines are done with: all, or those up to one that is no CSV, for what stands below may be wrong as well. */
    private static long read(String text, long before, Rows rows) {
        long line = 1;
        try (var lines = CSV.readerFor(String[].class).<String[]>readValues(text)) {
            while (lines.hasNextValue()) {
                line = lines.currentLocation().getLineNr();
                rows.take(before + line, Arrays.asList(lines.nextValue()));
            }
            return Long.MAX_VALUE;
        } catch (JacksonException e) {
            rows.unreadable(before + line, e.getOriginalMessage());
            return line;
        }
    }

    public Stream<Checklist> checklists() {
        return controles.stream().map(Controle::checklists).flatMap(Collection::stream);
    }

    public int size() {
        return (int) checklists().count();
    }

    /** For how many persons the chain asks a centre. */
    public int asked() {
        return (int) controles.stream()
                .flatMap(controle -> controle.checklists().stream().filter(controle::isAsked))
                .count();
    }

    /** The first day of the first year of the file. */
    public LocalDate from() {
        return dates().min(LocalDate::compareTo).orElseThrow().withDayOfYear(1);
    }

    /** The last day of the last year of the file. */
    public LocalDate to() {
        return dates().max(LocalDate::compareTo)
                .orElseThrow()
                .plusYears(1)
                .withDayOfYear(1)
                .minusDays(1);
    }

    private Stream<LocalDate> dates() {
        return controles.stream().map(Controle::date);
    }
}
