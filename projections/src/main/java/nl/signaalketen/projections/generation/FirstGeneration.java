package nl.signaalketen.projections.generation;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Sees to it that there is a live generation before anybody asks, and that all have the tables of this version. */
@Component
class FirstGeneration implements InitializingBean {

    private final Generations generations;
    private final Schemas schemas;

    FirstGeneration(Generations generations, Schemas schemas) {
        this.generations = generations;
        this.schemas = schemas;
    }

    @Override
    public void afterPropertiesSet() {
        generations.makeTheFirst();
        generations.all().forEach(generation -> schemas.make(generation.schema()));
    }
}
