package nl.signaalketen.local.chain;

/** Why the chain cannot do what was asked, in words for whoever typed the command. */
public class ChainProblem extends RuntimeException {

    public ChainProblem(String why) {
        super(why);
    }
}
