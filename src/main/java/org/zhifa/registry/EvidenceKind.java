package org.zhifa.registry;

import org.zhifa.shared.Labelled;

/** The eight kinds of evidence (证据种类) of 《行政处罚法》第四十六条, in the order of the article. */
public enum EvidenceKind implements Labelled {
    DOCUMENT,
    OBJECT,
    AUDIOVISUAL,
    ELECTRONIC,
    WITNESS,
    PARTY_STATEMENT,
    EXPERT_OPINION,
    SCENE_RECORD;

    /** Item of the article, 1 to 8. */
    public int item() {
        return ordinal() + 1;
    }

    @Override
    public String labelKey() {
        return "registry.evidence." + name();
    }
}
