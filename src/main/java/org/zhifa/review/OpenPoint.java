package org.zhifa.review;

/** A point the last opinion found fault with and nobody answered yet (待答复问题). */
public record OpenPoint(ReviewId review, int round, Checklist.Row row, String note) {}
