package org.zhifa.evidence;

import org.zhifa.shared.Labelled;

/** What an item of evidence is made of: sound and picture (音像记录), or a document. */
public enum ItemKind implements Labelled {
    VIDEO,
    AUDIO,
    PHOTO,
    DOCUMENT;

    /** Whether it runs in time, so that it can show a stretch without a gap. */
    public boolean isRecording() {
        return this == VIDEO || this == AUDIO;
    }

    @Override
    public String labelKey() {
        return "evidence.kind." + name();
    }
}
