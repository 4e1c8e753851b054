package org.zhifa.review;

import java.time.Instant;

/**
 * What an officer did about a point an opinion found fault with (逐项答复).
 *
 * @param review the round it came with
 * @param to the round whose opinion it answers
 * @param row the number of the point
 */
public record Answer(ReviewId review, ReviewId to, int row, String text, String answerer, Instant at) {}
