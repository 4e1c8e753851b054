package org.zhifa.documents.paper;

/** The three lines beside the QR code: what the paper is, where the log seals it, what the code is for. */
final class ProofWords {

    private ProofWords() {}

    static String of(Paper paper, PaperProof proof) {
        if (proof.draft()) {
            return lines(Watermark.DRAFT, "没有文号，不产生效力", "扫码查看草案状态");
        }
        Long entry = proof.logEntry();
        return lines(
                name(paper) + (entry == null ? "待封存" : "已封存"),
                entry == null ? "执法日志条目待生成" : "执法日志第" + entry + "条",
                paper instanceof TextPaper ? "扫码核验真伪和全文" : "扫码核验真伪");
    }

    private static String name(Paper paper) {
        return switch (paper) {
            case SceneRecordPaper _ -> "本笔录";
            case ReviewOpinionPaper _, FilingApprovalPaper _ -> "内部文书　";
            case TextPaper _, ServiceReceiptPaper _ -> "本文书";
        };
    }

    private static String lines(String first, String second, String third) {
        return "<style forecolor=\"#000000\" isBold=\"true\">" + first + "</style>\n" + second + "\n" + third;
    }
}
