package nl.signaalketen.bench.rebuild;

import java.util.List;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.projections.ProjectionsService;
import nl.signaalketen.projections.ReadModels;
import nl.signaalketen.projections.readmodel.ReadModel;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service of the read models as it is, in which only one of them hears anything. */
public final class OneReadModel {

    /** Names the place of the one among {@link ReadModels#ALL}, from 0. */
    static final String WHICH = "READ_MODEL";

    private OneReadModel() {}

    public static void main(String... arguments) {
        var which = Integer.parseInt(System.getenv(WHICH));
        new SpringApplicationBuilder(ProjectionsService.class)
                .initializers(context -> context.addBeanFactoryPostProcessor(beans -> keepOnly(which, beans)))
                .run(arguments);
    }

    private static void keepOnly(int which, ConfigurableListableBeanFactory beans) {
        var hearings = List.of(beans.getBeanNamesForType(Projection.class, true, false));
        var all = ReadModels.ALL;
        if (hearings.size() != numberOf(all)) {
            throw new IllegalStateException("The read models hear otherwise than they say");
        }
        var from = numberOf(all.subList(0, which));
        var to = numberOf(all.subList(0, which + 1));
        for (var at = 0; at < hearings.size(); at++) {
            if (at < from || at >= to) {
                ((BeanDefinitionRegistry) beans).removeBeanDefinition(hearings.get(at));
            }
        }
    }

    private static int numberOf(List<ReadModel> models) {
        return models.stream().mapToInt(model -> model.hearings().size()).sum();
    }
}
