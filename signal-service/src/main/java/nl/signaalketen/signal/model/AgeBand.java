package nl.signaalketen.signal.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Age at the time of the signal or controle, as coarse as the figures need it: an age in years points at a person. */
public enum AgeBand {
    @JsonProperty("<18")
    UNDER_18("<18"),
    @JsonProperty("18-29")
    FROM_18("18-29"),
    @JsonProperty("30-39")
    FROM_30("30-39"),
    @JsonProperty("40-49")
    FROM_40("40-49"),
    @JsonProperty("50+")
    FROM_50("50+"),
    ONBEKEND("ONBEKEND");

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @param years completed years of age */
    public static AgeBand of(int years) {
        if (years < 18) {
            return UNDER_18;
        }
        if (years < 30) {
            return FROM_18;
        }
        if (years < 40) {
            return FROM_30;
        }
        return years < 50 ? FROM_40 : FROM_50;
    }
}
