package org.zhifa.review;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a list.
 *
 * @param next where the next stretch begins, if there is more
 */
public record DeskPage(List<DeskLine> lines, Optional<DeskPlace> next) {

    public DeskPage {
        lines = List.copyOf(lines);
    }
}
