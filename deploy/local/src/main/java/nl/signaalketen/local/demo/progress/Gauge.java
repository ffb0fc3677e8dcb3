package nl.signaalketen.local.demo.progress;

/** Shows how far a stage is; told from several threads. */
public interface Gauge extends AutoCloseable {

    /** One more is done. */
    void step();

    @Override
    void close();
}
