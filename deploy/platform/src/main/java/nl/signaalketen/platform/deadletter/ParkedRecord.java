package nl.signaalketen.platform.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A parked record as it was when it was met: at its place, with the headers it had. */
public record ParkedRecord(ConsumerRecord<String, byte[]> written) {}
