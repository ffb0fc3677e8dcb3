package nl.signaalketen.projections;

import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.Region;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** The regions and rule versions that this service comes with. */
public final class Reference {

    private static final ReferenceFiles FILES = new ReferenceFiles(
            JsonMapper.shared(), new PlatformSettings("", null, DataSize.ofMegabytes(1), ChainTime.ZONE, "urn:test"));
    private static final RuleBook RULES = RuleBook.shipped();

    private Reference() {}

    public static Regions regions() {
        return Regions.of(FILES.read("regions.json", Region.class));
    }

    public static RuleBook rules() {
        return RULES;
    }
}
