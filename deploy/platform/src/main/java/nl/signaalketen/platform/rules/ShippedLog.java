package nl.signaalketen.platform.rules;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.rules.RuleFiles.RuleFile;
import nl.signaalketen.platform.rules.RuleVersionCommand.TakeUpVersion;
import nl.signaalketen.platform.rules.RuleVersionState.Unknown;

/** What the log of a new installation would hold: the versions on the classpath, taken up on their own day. */
final class ShippedLog implements RuleShelf.Log {

    @Override
    public Map<RuleVersionId, List<RuleVersionEvent>> histories() {
        try {
            return RuleFiles.all(null).stream().collect(toMap(RuleFile::id, ShippedLog::history));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The rule versions of the product cannot be read", unreadable);
        }
    }

    @Override
    public long length() {
        return 1;
    }

    private static List<RuleVersionEvent> history(RuleFile file) {
        var takenUp = new TakeUpVersion(
                file.id(), new RuleText(file.dmn(), List.of()), file.validFrom(), file.reason(), file.author());
        return new Unknown().decide(takenUp, Instant.EPOCH, file.validFrom());
    }
}
