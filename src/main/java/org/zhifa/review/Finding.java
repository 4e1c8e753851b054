package org.zhifa.review;

import java.time.Instant;

/** What a reviewer found of one point (逐项审核结论). Whoever thinks again writes another; the last one counts. */
public record Finding(int row, Verdict verdict, String note, String reviewer, Instant at) {}
