package org.zhifa.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Declaration;

/** What is wrong with one tenant's declaration, each fault with its line and what to do. */
final class TenantFileCheck {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,8}");
    private static final Pattern SYMBOL = Pattern.compile("\\p{IsHan}{1,6}");
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

    private final Declaration file;
    private final TenantFile tenant;
    private final String fileName;
    private final List<String> faults = new ArrayList<>();

    TenantFileCheck(Declaration file, TenantFile tenant, String fileName) {
        this.file = file;
        this.tenant = tenant;
        this.fileName = fileName;
    }

    List<String> faults() {
        checkIdentity();
        checkActs();
        checkRules();
        return faults;
    }

    private void checkIdentity() {
        if (tenant.code() == null || !TenantId.isValid(tenant.code())) {
            fault("code", "'code' must be two to eight capital letters or digits, a letter first.");
        } else if (!fileName.equals(tenant.code() + ".yaml")) {
            fault("code", "the file must be called %s.yaml, after its 'code'.".formatted(tenant.code()));
        }
        need("name", tenant.name());
        need("shortName", tenant.shortName());
        if (tenant.kind() == null) {
            fault("kind", "say in 'kind' what the unit is: " + List.of(TenantKind.values()) + ".");
        }
        if (tenant.docPrefix() == null || !HAN.matcher(tenant.docPrefix()).matches()) {
            fault("docPrefix", "'docPrefix' is two to eight Chinese characters, such as 桓市监.");
        }
        if (!REGION.matcher(tenant.region()).matches()) {
            fault("region", "'region' is the six-digit division code in quotes, such as \"370321\".");
        }
        if (tenant.uscc() != null && !CREDIT_CODE.matcher(tenant.uscc()).matches()) {
            fault("uscc", "'uscc' is the 18-character unified credit code; leave the line out until it is known.");
        }
    }

    private void checkActs() {
        for (var act : tenant.channels().keySet()) {
            if (!TenantFiles.ACTS.contains(act)) {
                fault(
                        act,
                        "'%s' is no kind of act; known are %s."
                                .formatted(
                                        act, TenantFiles.ACTS.stream().sorted().toList()));
            }
        }
        var enforces = !tenant.channels().isEmpty();
        if (enforces
                && (tenant.remedies() == null
                        || blank(tenant.remedies().reconsideration())
                        || blank(tenant.remedies().court()))) {
            fault("remedies", "a body that acts must say in 'remedies' who reconsiders and which court hears suits.");
        }
        if (enforces
                && (tenant.contact() == null
                        || blank(tenant.contact().phone())
                        || blank(tenant.contact().supervisionPhone()))) {
            fault("contact", "a body that acts must give 'phone' and 'supervisionPhone' in 'contact'.");
        }
        if (tenant.kind() == TenantKind.LEADING_OFFICE && enforces) {
            fault("channels", "the leading group's office carries out no acts: leave 'channels' empty.");
        }
        tenant.papers().forEach((paper, symbol) -> {
            if (!SYMBOL.matcher(symbol).matches()) {
                fault(paper, "'%s' of %s is not one to six Chinese characters.".formatted(symbol, paper));
            }
        });
    }

    private void checkRules() {
        if (tenant.review().scopeMode() == null
                || tenant.review().limitDays() < 1
                || tenant.review().limitDays() > 30) {
            fault("review", "'review' needs a 'scopeMode' and 'limitDays' from 1 to 30.");
        }
        if (tenant.review().trainingHours() < 0 || tenant.review().trainingHours() > 300) {
            fault("trainingHours", "'trainingHours' is a number of hours a year, from 0 to 300.");
        }
        var accountability = tenant.review().accountability();
        if (IntStream.of(
                        accountability.overdueTimes(),
                        accountability.statementDays(),
                        accountability.decisionDays(),
                        accountability.appealDays(),
                        accountability.answerDays())
                .anyMatch(number -> number < 1 || number > 90)) {
            fault("accountability", "every number in 'accountability' is from 1 to 90.");
        }
        tenant.review().limits().forEach(this::checkLimit);
        for (var threshold : tenant.hearingThresholds()) {
            if (threshold.naturalPerson() == null
                    || threshold.organisation() == null
                    || threshold.basis() == null
                    || threshold.naturalPerson().signum() <= 0
                    || threshold.organisation().signum() <= 0) {
                fault("hearingThresholds", "a hearing threshold needs both amounts, above 0, and its 'basis'.");
            }
        }
        tenant.numbering()
                .lastIssued()
                .forEach((series, years) -> years.forEach((year, number) -> {
                    if (year < 2000 || year > 2100 || number < 0) {
                        fault(series, "the last number of %s in %d cannot be %d.".formatted(series, year, number));
                    }
                }));
        checkPattern();
    }

    private void checkLimit(String act, TenantFile.Limit limit) {
        if (!TenantFiles.ACTS.contains(act)) {
            fault("limits", "'%s' in 'limits' is no kind of act.".formatted(act));
        }
        var all = tenant.review().limit(act);
        if (Stream.of(all.days(), all.extension(), all.urgent(), all.consultation())
                .anyMatch(days -> days < 1 || days > 30)) {
            fault("limits", "the limits of %s are working days, from 1 to 30.".formatted(act));
        }
    }

    private void checkPattern() {
        try {
            Pattern.compile(tenant.certificate().pattern());
        } catch (PatternSyntaxException wrong) {
            fault("certificate", "'pattern' is no regular expression: " + wrong.getDescription() + ".");
        }
    }

    private void need(String key, @Nullable String value) {
        if (blank(value)) {
            fault(key, "'%s' is missing.".formatted(key));
        }
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private void fault(String key, String sentence) {
        faults.add(file.at(key + ":") + sentence);
    }
}
