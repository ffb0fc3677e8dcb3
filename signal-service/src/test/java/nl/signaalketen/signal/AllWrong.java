package nl.signaalketen.signal;

/** A signal and a controle with which as much is wrong as can be: in form, in meaning, and in what is text. */
final class AllWrong {

    static final String SIGNAL = """
            {"reference": "dossier Jansen", "observedOn": "2999-01-01", "region": "ATLANTIS", "exploitation": "IETS",
             "colour": "red", "movedTo": "XX", "receivingMunicipalities": ["GM0983", "Oudsbergen"], "acute": "ja",
             "narrative": "\\u0000",
             "persons": [{"sex": "female", "birthDate": "1066-10-14", "nationality": "QQ"},
                         {"birthDate": "14-10-1999", "name": "\\ud800"}]}""";

    static final String[] WRONG_IN_SIGNAL = {
        "reference",
        "observedOn",
        "region",
        "exploitation",
        "colour",
        "movedTo",
        "receivingMunicipalities/1",
        "acute",
        "narrative",
        "persons/0/sex",
        "persons/0/birthDate",
        "persons/0/nationality",
        "persons/1/birthDate",
        "persons/1/name"
    };

    static final String CONTROLE = """
            {"reference": "C-1", "date": "0202-05-04", "municipality": "GM0344", "sector": "HORECA", "action": "ZOMAAR",
             "workplaces": -1, "workers": {"employees": 1, "selfEmployed": 0}, "movedTo": "UK", "address": "\\ud800",
             "checklists": [
               {"reference": "1", "nationality": "RO", "sex": "M", "ageAtControle": 31, "indicators": []},
               {"reference": "1", "nationality": "ZZ", "sex": "M", "ageAtControle": 310, "indicators": []}]}""";

    static final String[] WRONG_IN_CONTROLE = {
        "date",
        "municipality",
        "action",
        "workplaces",
        "workers/others",
        "movedTo",
        "address",
        "checklists/1/reference",
        "checklists/1/nationality",
        "checklists/1/ageAtControle"
    };

    private AllWrong() {}
}
