package org.zhifa.evidence;

import org.zhifa.shared.Labelled;

/** What an item of evidence was opened for (调阅目的). */
public enum Purpose implements Labelled {
    /** Bytes a player or a page asked for. */
    PLAY,
    /** A stretch somebody really looked at. */
    LOOK,
    /** A copy that leaves the platform. */
    COPY;

    @Override
    public String labelKey() {
        return "evidence.purpose." + name();
    }
}
