package nl.signaalketen.projections.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A victim in the fields of the Human Trafficking Case Data Standard. Carries no pseudonym, place or day: whoever gets it must
 * not be able to tell whose it is.
 *
 * @param citizenship ISO 3166-1 alpha-2; none for who is stateless or whose nationality is not known
 * @param typeOfExploitation none where it is not known
 * @param referringOrganisation the sorts of organisation that reported, each once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record HtcdsCase(
        @JsonProperty("prs_Gender") String gender,
        @JsonProperty("prs_Citizenship") @Nullable String citizenship,
        @JsonProperty("vic_TraffickingStatus") String traffickingStatus,
        @JsonProperty("vic_TypeOfExploitation") List<String> typeOfExploitation,
        @JsonProperty("cas_ReferringOrganisation") List<Organisation> referringOrganisation) {

    record Organisation(@JsonProperty("org_Type") String type) {}

    static HtcdsCase of(Registration registration) {
        return new HtcdsCase(
                Htcds.gender(registration.sex()),
                Htcds.citizenship(registration.nationality()),
                Htcds.traffickingStatus(registration.classificatie()),
                Htcds.exploitation(registration.exploitation()),
                Htcds.organisations(registration.agencyKinds()).stream()
                        .map(Organisation::new)
                        .toList());
    }
}
