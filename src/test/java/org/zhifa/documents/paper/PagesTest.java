package org.zhifa.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Pages PAGES = new Pages(180, 220, 60);

    @Test
    void aPageIsFilledBeforeTheNextBegins() {
        assertThat(PAGES.of(lines(20))).endsWith(1, 2, 2).startsWith(1, 1);
    }

    @Test
    void theSignatureStaysUnderTheTextWhereItFits() {
        assertThat(PAGES.of(lines(12))).containsOnly(1);
    }

    @Test
    void aSignatureThatFindsNoRoomTakesTwoLinesAlong() {
        assertThat(PAGES.of(lines(18))).containsSequence(1, 2, 2).endsWith(2, 2);
    }

    @Test
    void aSingleLineIsTooLittleCompany() {
        assertThat(PAGES.of(lines(19))).containsSequence(1, 2, 2).endsWith(2, 2);
    }

    @Test
    void aHeadingNeverEndsAPage() {
        List<Pages.Row> rows = new ArrayList<>(lines(17));
        rows.add(new Line(true));
        rows.addAll(lines(3));

        assertThat(PAGES.of(rows).get(17)).isEqualTo(2);
    }

    private static List<Pages.Row> lines(int count) {
        List<Pages.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Line(false));
        }
        return rows;
    }

    private record Line(boolean heading) implements Pages.Row {

        @Override
        public float height() {
            return 10;
        }
    }
}
