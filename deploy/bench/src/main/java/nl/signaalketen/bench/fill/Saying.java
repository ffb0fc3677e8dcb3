package nl.signaalketen.bench.fill;

/** Where facts are said. */
interface Saying {

    void say(String topic, String key, Object fact);
}
