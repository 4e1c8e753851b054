package org.zhifa.disclosure;

import org.zhifa.shared.Labelled;

/** The six kinds of enforcement act whose results are shown to the public (六类行政执法行为), by their national code. */
public enum PublicAct implements Labelled {
    XZCF,
    XZXK,
    XZQZ,
    XZZS,
    XZSF,
    XZJC;

    @Override
    public String labelKey() {
        return "portal.act." + name();
    }

    /** Key of the one character that stands for the act in lists. */
    public String markKey() {
        return "portal.act." + name() + ".mark";
    }

    /** Key of the sentence that says what the act is, in everyday words. */
    public String gistKey() {
        return "portal.act." + name() + ".gist";
    }
}
