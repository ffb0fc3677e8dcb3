package nl.signaalketen.platform.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.Definitions;
import org.kie.internal.io.ResourceFactory;

/** Makes a decision table from its text. What is more than a decision table is refused: it could call code. */
final class DecisionTables {

    /** The engine reads bytes: in another encoding it would read another text than the one that was looked at. */
    private static final Pattern OTHER_ENCODING = Pattern.compile("encoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])");

    private DecisionTables() {}

    /** @throws UnusableTable saying why */
    static DecisionTable compile(RuleVersionId id, String dmn) {
        SafeXml.check(dmn);
        if (OTHER_ENCODING.matcher(dmn).find()) {
            throw new UnusableTable("must be in UTF-8");
        }
        var table = new DecisionTable(id, runtime(id, dmn));
        mustBeOneTable(id, table.model().getDefinitions());
        return table;
    }

    private static DMNRuntime runtime(RuleVersionId id, String dmn) {
        var file = ResourceFactory.newByteArrayResource(dmn.getBytes(StandardCharsets.UTF_8))
                .setSourcePath(id.set() + "-" + id.version() + ".dmn");
        DMNRuntime runtime;
        try {
            runtime = DMNRuntimeBuilder.fromDefaults()
                    .setRootClassLoader(DecisionTables.class.getClassLoader())
                    .buildConfiguration()
                    .fromResources(List.of(file))
                    .getOrElseThrow(IllegalStateException::new);
        } catch (RuntimeException unreadable) { // of any kind: the engine fails by a null on what is no XML
            throw new UnusableTable("is not a DMN file that can be read");
        }
        var model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new UnusableTable("is not valid: "
                    + model.getMessages(DMNMessage.Severity.ERROR).stream()
                            .map(DMNMessage::getText)
                            .toList());
        }
        return runtime;
    }

    private static void mustBeOneTable(RuleVersionId id, Definitions definitions) {
        var hasMore = definitions.getDrgElement().stream().anyMatch(BusinessKnowledgeModel.class::isInstance)
                || !definitions.getImport().isEmpty();
        if (hasMore || !TableReading.isOneTable(definitions, id.set())) {
            throw new UnusableTable("must hold one decision, named " + id.set() + ", that is a decision table");
        }
    }
}
