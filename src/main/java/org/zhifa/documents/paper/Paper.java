package org.zhifa.documents.paper;

import java.util.List;

/** The content of one enforcement paper (执法文书), complete enough to print; one record per template. */
public sealed interface Paper
        permits FilingApprovalPaper, ReviewOpinionPaper, SceneRecordPaper, ServiceReceiptPaper, TextPaper {

    /** The code in the catalogue of papers (文书目录), for example {@code CF-JDS}. */
    String code();

    String organ();

    String title();

    /** The numbered paragraphs (段号) that review comments and links point at; none where the paper is a form. */
    default List<Paragraph> paragraphs() {
        return List.of();
    }
}
