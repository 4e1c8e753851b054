package org.zhifa.review;

import java.time.LocalDate;

/** A round put aside (挂起): it comes back by itself on its day. */
public record Hold(LocalDate until, HoldReason reason, String note) {}
