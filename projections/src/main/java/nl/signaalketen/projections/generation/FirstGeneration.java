package nl.signaalketen.projections.generation;

import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.projections.generation.Generation.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Sees to it that there is a live generation before anybody asks, and that all have the tables of this version. One that stands
 * still at a moment would not hear again what new tables want to know: where its tables are older it is dropped, and can be asked
 * for anew.
 */
@Component
class FirstGeneration implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstGeneration.class);

    /** Nobody asked for it but a newer version of the service. */
    private static final String DROPPED_BY = "projections";

    private final Generations generations;
    private final Schemas schemas;
    private final Switchboard switchboard;

    FirstGeneration(Generations generations, Schemas schemas, Switchboard switchboard) {
        this.generations = generations;
        this.schemas = schemas;
        this.switchboard = switchboard;
    }

    @Override
    public void afterPropertiesSet() {
        generations.makeTheFirst();
        generations.all().forEach(this::bringUpToDate);
    }

    private void bringUpToDate(Generation generation) {
        if (generation.state() == State.STILL && schemas.isBehind(generation.schema())) {
            drop(generation);
        } else {
            schemas.make(generation.schema());
        }
    }

    private void drop(Generation generation) {
        try {
            switchboard.drop(generation.number(), DROPPED_BY);
            LOG.warn("{} stood still in tables of an older version: it was dropped", generation.schema());
        } catch (Conflict stillWanted) {
            LOG.warn(
                    "{} stands still in tables of an older version: it is dropped at a later start",
                    generation.schema(),
                    stillWanted);
        }
    }
}
