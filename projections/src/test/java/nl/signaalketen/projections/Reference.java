package nl.signaalketen.projections;

import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.rules.Rules;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.signal.contract.Region;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** The regions and rule versions that this service comes with. */
public final class Reference {

    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext();

    static {
        CONTEXT.registerBean(JsonMapper.class, JsonMapper::shared);
        CONTEXT.registerBean(
                PlatformSettings.class, () -> new PlatformSettings("", null, DataSize.ofMegabytes(1), "urn:test"));
        CONTEXT.register(Rules.class);
        CONTEXT.refresh();
    }

    private Reference() {}

    public static Regions regions() {
        return new Regions(CONTEXT.getBean(ReferenceFiles.class).read("regions.json", Region.class));
    }

    public static RuleBook rules() {
        return CONTEXT.getBean(RuleBook.class);
    }
}
