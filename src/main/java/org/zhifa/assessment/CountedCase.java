package org.zhifa.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A case behind a figure, by its number.
 *
 * @param day the day that puts it into the year
 * @param amount in 元 where the figure adds amounts, else 1
 */
public record CountedCase(String number, LocalDate day, BigDecimal amount) {}
