package nl.signaalketen.local.demo;

import java.util.Map;

/**
 * What the meeting made of a controle's signal.
 *
 * @param betrokkenen id of the betrokkene by id of the checklist
 * @param classified how many of them have a final class
 */
record Screened(Reported reported, String casus, Map<String, String> betrokkenen, int classified) {}
