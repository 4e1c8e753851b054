package org.zhifa.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.tenancy.Tenants;

/** The numbers of papers (文号): one series for each type and year, without gaps. */
@Component
class PaperNumbers {

    private final JdbcClient jdbc;
    private final Tenants tenants;

    PaperNumbers(JdbcClient jdbc, Tenants tenants) {
        this.jdbc = jdbc;
        this.tenants = tenants;
    }

    /**
     * The series, locked until the transaction ends: papers of one type are made out one after the other, and a number
     * whose paper failed is given to the next.
     */
    Series lock(String type, int year) {
        jdbc.sql("insert into paper_number (type, year, last) values (?, ?, ?) on conflict do nothing")
                .params(type, year, tenants.current().numbering().first(type, year) - 1)
                .update();
        jdbc.sql("select last from paper_number where type = ? and year = ? for update")
                .params(type, year)
                .query(Integer.class)
                .single();
        return new Series(type, year);
    }

    /** A series of which this transaction alone takes numbers. */
    final class Series {

        private final String type;
        private final int year;

        private Series(String type, int year) {
            this.type = type;
            this.year = year;
        }

        /** The next number, for example {@code 桓市监处罚〔2026〕42号}; none if the unit does not number such papers. */
        @Nullable
        String next() {
            var unit = tenants.current();
            return unit.numberPrefix(type)
                    .map(prefix -> "%s〔%d〕%s%d号"
                            .formatted(prefix, year, unit.numbering().withDi() ? "第" : "", advance()))
                    .orElse(null);
        }

        private int advance() {
            return jdbc.sql("update paper_number set last = last + 1 where type = ? and year = ? returning last")
                    .params(type, year)
                    .query(Integer.class)
                    .single();
        }
    }
}
