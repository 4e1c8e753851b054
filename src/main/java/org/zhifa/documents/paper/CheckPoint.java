package org.zhifa.documents.paper;

/** One row of the reviewer's checklist (审核内容): the point, the conclusion on it, and what it rests on. */
public record CheckPoint(Origin origin, String point, String conclusion, String explanation) {

    /** Who demands the point; the opinion marks it. */
    public enum Origin {
        /** The six of the founding document (桓政办字〔2017〕30号). */
        FOUNDING("◆"),
        /** Added by the State Council's office (国办发〔2018〕118号). */
        NATIONAL("◇"),
        LOCAL("　");

        final String mark;

        Origin(String mark) {
            this.mark = mark;
        }
    }
}
