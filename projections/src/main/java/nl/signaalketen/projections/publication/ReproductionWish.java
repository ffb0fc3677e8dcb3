package nl.signaalketen.projections.publication;

import java.util.ArrayList;
import nl.signaalketen.platform.replay.ReplayWish;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;

/** Which publication is to be made again; it says itself up to where, and by which rule version. */
record ReproductionWish(Publication publication) {

    /** @throws InvalidInput naming all that is wrong */
    static ReproductionWish of(ReplayWish wish, Publications publications) {
        var wrong = new ArrayList<Wrong>();
        var publication = PublicationName.find(wish.target()).flatMap(publications::find);
        if (publication.isEmpty()) {
            wrong.add(new Wrong("target", "is no publication, as 2019-1"));
        }
        if (wish.candidate() != null) {
            wrong.add(new Wrong("candidate", "is not taken: the version that counted then counts again"));
        }
        wish.slice().keySet().stream()
                .sorted()
                .map(name -> new Wrong("slice/" + name, "is not taken: all is read that was read then"))
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return new ReproductionWish(publication.orElseThrow());
    }
}
