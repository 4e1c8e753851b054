package org.zhifa.documents.paper;

/** The typefaces of official papers (公文字体) by role; templates know these names only. */
enum Face {
    TITLE("GovTitle"),
    SONG("GovSong"),
    HEI("GovHei"),
    KAI("GovKai"),
    FANG("GovFang");

    final String family;

    Face(String family) {
        this.family = family;
    }
}
