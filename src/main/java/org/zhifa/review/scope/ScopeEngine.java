package org.zhifa.review.scope;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.ReviewScope;
import org.zhifa.casework.ScopeQuestion;
import org.zhifa.casework.ScopeVerdict;
import org.zhifa.casework.ScopeVerdict.Rule;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PartyKind;
import org.zhifa.shared.LegalBasis;
import org.zhifa.tenancy.TenantFile.Review.ScopeMode;
import org.zhifa.tenancy.Tenants;

/**
 * Puts every rule of the catalogue to a case. A unit that reviews all decisions has one rule more, which always holds; and
 * a unit that reviews those of its catalogue but has none in force reviews all of them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ScopeEngine implements ReviewScope {

    static final String SIMPLE = "SIMPLE";
    private static final LegalBasis COUNTY_NOTICE = new LegalBasis("桓政办字〔2017〕30号", "二（三）");
    private static final LegalBasis SIMPLE_PROCEDURE = new LegalBasis("行政处罚法", "第五十一条");
    private static final Wording NOTHING = new Wording("没有此情形", "Nothing of the kind");

    private final Catalogue catalogue;
    private final CatalogueRecords versions;
    private final Statements statements;
    private final Tenants tenants;
    private final Parties parties;

    ScopeEngine(
            Catalogue catalogue, CatalogueRecords versions, Statements statements, Tenants tenants, Parties parties) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.statements = statements;
        this.tenants = tenants;
        this.parties = parties;
    }

    @Override
    public ScopeVerdict judge(ScopeQuestion question) {
        if (question.simple()) {
            return new ScopeVerdict(false, SIMPLE, List.of(simple()));
        }
        var version = versions.inForce(question.day());
        var all = tenants.current().review().scopeMode() == ScopeMode.ALL_EXCEPT_SIMPLE;
        var rules = new ArrayList<Rule>();
        if (all) {
            rules.add(always("ALL", "本单位对简易程序以外的决定全部审核", "This unit reviews all but the simple procedure"));
        } else if (version.isEmpty()) {
            rules.add(always("ALL", "本单位的目录清单尚未生效，决定全部审核", "The unit has no catalogue in force: all is reviewed"));
        }
        var found = found(question);
        version.map(CatalogueVersion::entries).orElse(catalogue.entries()).stream()
                .filter(entry -> entry.concerns(question.act()))
                .map(entry -> rule(entry, found))
                .forEach(rules::add);
        return new ScopeVerdict(
                rules.stream().anyMatch(Rule::holds),
                all
                        ? ScopeMode.ALL_EXCEPT_SIMPLE.name()
                        : version.map(each -> "CATALOGUE-" + each.number()).orElse("NONE"),
                rules);
    }

    private Found found(ScopeQuestion question) {
        var party = parties.find(question.party()).orElseThrow();
        // The law counts sole traders among natural persons (民法典第二章第四节), so the lower amount is theirs.
        var natural = party.kind() == PartyKind.NATURAL_PERSON || party.kind() == PartyKind.SOLE_TRADER;
        return new Found(
                question,
                statements.of(question.caseId()).stream()
                        .collect(Collectors.toMap(Statement::factor, Function.identity())),
                natural);
    }

    private Rule rule(Entry entry, Found found) {
        var when = entry.when();
        var words = new ArrayList<Wording>();
        var holds = anyHolds(when.kinds(), found, words)
                & anyHolds(when.impact(), found, words)
                & amountHolds(when.amount(), found, words)
                & (when.levels().isEmpty()
                        || when.levels().contains(tenants.current().kind()))
                & (when.fields().isEmpty()
                        || when.fields().stream().anyMatch(found.question().power()::startsWith));
        return new Rule(entry.code(), entry.name(), holds, together(words), entry.basis());
    }

    private boolean anyHolds(Set<String> codes, Found found, List<Wording> words) {
        var holding = codes.stream()
                .flatMap(code -> catalogue.factor(code).stream())
                .filter(found::holds)
                .map(Factor::name)
                .toList();
        words.addAll(holding);
        return codes.isEmpty() || !holding.isEmpty();
    }

    private boolean amountHolds(Entry.@Nullable Amount amount, Found found, List<Wording> words) {
        if (amount == null) {
            return true;
        }
        var factors = amount.of().stream()
                .flatMap(code -> catalogue.factor(code).stream())
                .toList();
        var sum = factors.stream().map(found::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var from = amount.from(found.natural());
        words.add(new Wording(
                "%s%s元，标准%s元".formatted(names(factors, "、", true), plain(sum), plain(from)),
                "%s %s yuan, from %s on".formatted(names(factors, ", ", false), plain(sum), plain(from))));
        return sum.signum() > 0 && sum.compareTo(from) >= 0;
    }

    private static String names(List<Factor> factors, String between, boolean zh) {
        return factors.stream()
                .map(Factor::name)
                .map(name -> zh ? name.zh() : name.en())
                .collect(Collectors.joining(between));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static Wording together(List<Wording> words) {
        return words.isEmpty()
                ? NOTHING
                : new Wording(
                        words.stream().map(Wording::zh).collect(Collectors.joining("；")),
                        words.stream().map(Wording::en).collect(Collectors.joining("; ")));
    }

    private static Rule simple() {
        return new Rule(
                SIMPLE,
                new Wording("简易程序的决定不审核", "Decisions of the simple procedure are not reviewed"),
                false,
                new Wording("简易程序", "Simple procedure"),
                SIMPLE_PROCEDURE);
    }

    private static Rule always(String code, String zh, String en) {
        return new Rule(code, new Wording(zh, en), true, new Wording("普通程序", "Ordinary procedure"), COUNTY_NOTICE);
    }
}
