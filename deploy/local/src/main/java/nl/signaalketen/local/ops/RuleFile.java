package nl.signaalketen.local.ops;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A DMN file with the examples beside it, as it is uploaded. */
final class RuleFile {

    @Parameters(
            paramLabel = "FILE.dmn",
            description = "rules/<set>/<version>.dmn; examples in <version>.examples.json beside it")
    private Path file = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "SET/VERSION",
            converter = VersionName.Reader.class,
            description = "set and version, where the path does not say them")
    private @Nullable VersionName name;

    VersionName name() {
        mustBeThere();
        if (name != null) {
            return name;
        }
        try {
            var path = file.toAbsolutePath().normalize();
            var folder =
                    Optional.ofNullable(path.getParent()).map(Path::getFileName).orElse(Path.of(""));
            return new VersionName.Reader().convert(folder + "/" + stem());
        } catch (TypeConversionException unnamed) {
            throw OpsProblem.wrong(
                    "The path %s does not say set and version. Call it rules/<set>/<version>.dmn, or add --name SET/VERSION"
                            .formatted(file));
        }
    }

    Map<String, Object> content(String reason) {
        var content = new LinkedHashMap<String, Object>();
        content.put("dmn", read(file));
        content.put("reason", reason);
        var examples = file.resolveSibling(stem() + ".examples.json");
        if (Files.exists(examples)) {
            content.put("examples", examples(examples));
        }
        return content;
    }

    /** First of all: a path that was mistyped says nothing wrong about set and version. */
    private void mustBeThere() {
        if (Files.notExists(file)) {
            throw noSuchFile(file);
        }
    }

    private static OpsProblem noSuchFile(Path file) {
        return OpsProblem.wrong("There is no file " + file);
    }

    private String stem() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.dmn$", "");
    }

    private static JsonNode examples(Path file) {
        try {
            return Json.read(read(file));
        } catch (JacksonException noJson) {
            throw OpsProblem.wrong("%s is not JSON: %s".formatted(file, noJson.getOriginalMessage()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException none) {
            throw noSuchFile(file);
        } catch (CharacterCodingException otherwise) {
            throw OpsProblem.wrong(file + " is not UTF-8 text");
        } catch (IOException e) {
            throw OpsProblem.wrong("Cannot read %s (%s)".formatted(file, e.getMessage()));
        }
    }
}
