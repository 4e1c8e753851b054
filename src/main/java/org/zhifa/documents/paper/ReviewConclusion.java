package org.zhifa.documents.paper;

/** The five boxes of the opinion (审核结论). */
public enum ReviewConclusion {
    PASS("同意"),
    FIX("建议改正"),
    INVESTIGATE("建议补充调查"),
    REJECT("不同意"),
    TRANSFER("移送");

    final String words;

    ReviewConclusion(String words) {
        this.words = words;
    }
}
