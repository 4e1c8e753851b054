package org.zhifa.casework;

import java.time.Instant;
import java.util.UUID;

/** What somebody a step goes through said of it (审批意见). */
public record CaseJudgement(UUID entry, int turn, String by, boolean agreed, String opinion, Instant at) {}
