package nl.signaalketen.testbed;

/** A server in a process of its own that can be started again on the same data and the same port. */
public interface Server {

    /** Starts it and returns when it answers; what an earlier, killed process left behind is cleared away first. */
    void start();

    /** Stops it, also one that an earlier launcher left behind, and waits. Stopping what does not run is no error. */
    void stop();

    /** The operating-system process, so that it can be watched or killed. */
    ProcessHandle process();

    /** Ends the process as {@code kill -9} does, without a chance to tidy up. */
    default void kill() {
        var process = process();
        process.destroyForcibly();
        process.onExit().join();
    }
}
