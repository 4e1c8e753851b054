package org.zhifa.exchange.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.Actor;
import org.zhifa.identity.NewAccount;
import org.zhifa.identity.Role;
import org.zhifa.identity.Standing;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.review.people.NewTraining;
import org.zhifa.review.people.Reviewer;
import org.zhifa.review.people.ReviewerTraining;
import org.zhifa.review.people.Reviewers;
import org.zhifa.tenancy.TenantFile;
import org.zhifa.tenancy.TenantFiles;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;

/** Opens the county's units and enters its people, powers and parties, through the doors everyone uses. */
@Component
public class CountyRegisters {

    private final Tenants tenants;
    private final Accounts accounts;
    private final Officers officers;
    private final PowerList powers;
    private final Parties parties;
    private final Reviewers reviewers;
    private final ReviewerTraining training;
    private final Path tenantFiles;

    CountyRegisters(
            Tenants tenants,
            Accounts accounts,
            Officers officers,
            PowerList powers,
            Parties parties,
            Reviewers reviewers,
            ReviewerTraining training,
            @Value("${zhifa.tenants}") Path tenantFiles) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.officers = officers;
        this.powers = powers;
        this.parties = parties;
        this.reviewers = reviewers;
        this.training = training;
        this.tenantFiles = tenantFiles;
    }

    /** Opens every unit that is declared and not open yet. */
    public void openAll() {
        TenantFiles.in(tenantFiles).stream().filter(this::isClosed).forEach(tenants::open);
    }

    /** Enters whoever and whatever belongs to an open unit; what is there already stays as it is. */
    public void enter(DemoFile demo) {
        var newcomers = demo.people().stream()
                .filter(someone -> isOpen(someone.tenant()))
                .filter(someone -> accounts.find(someone.username()).isEmpty())
                .toList();
        newcomers.forEach(someone -> enter(someone, demo.password()));
        demo.trainings().forEach(held -> enter(held, newcomers));
        demo.powers().stream().filter(power -> isOpen(power.tenant())).forEach(this::enter);
        demo.parties().stream().filter(party -> isOpen(party.tenant())).forEach(this::enter);
    }

    /** The party of a story, entered if it is not known yet. */
    public UUID partyOf(Story story) {
        var party = story.party().toParty();
        if (party.creditCode() != null) {
            var known = parties.find(party.creditCode());
            if (known.isPresent()) {
                return known.get().id();
            }
        }
        parties.enter(party);
        return party.id();
    }

    private boolean isClosed(TenantFile file) {
        return !isOpen(file.code());
    }

    private boolean isOpen(String code) {
        return tenants.find(new TenantId(code)).isPresent();
    }

    private void enter(DemoFile.Someone someone, String password) {
        var tenant = new TenantId(someone.tenant());
        accounts.insert(
                new NewAccount(someone.id(), someone.username(), someone.name(), tenant, someone.roles(), password));
        if (someone.certificate() != null && someone.validTo() != null) {
            var officer = new Officer(
                    someone.id(),
                    someone.name(),
                    new CertificateNumber(someone.certificate()),
                    Set.of(Act.PENALTY, Act.COERCION, Act.INSPECTION),
                    someone.validTo(),
                    Officer.Status.VALID);
            loading(tenant, Role.TENANT_ADMIN, () -> officers.enter(officer));
        }
        var legal = someone.reviewer();
        if (legal != null) {
            appoint(tenant, someone, legal);
        }
    }

    private void appoint(TenantId tenant, DemoFile.Someone someone, DemoFile.LegalReviewer legal) {
        var version = new AtomicInteger();
        loading(
                tenant,
                Role.TENANT_ADMIN,
                () -> version.set(reviewers.enter(
                        new Reviewer(
                                someone.id(),
                                someone.name(),
                                legal.source(),
                                legal.degree(),
                                legal.field(),
                                legal.qualification(),
                                legal.since(),
                                legal.exemption(),
                                legal.from(),
                                legal.until()),
                        someone.duty())));
        loading(tenant, Role.HEAD_OF_BODY, () -> reviewers.approve(someone.id(), version.get()));
    }

    private void enter(DemoFile.ReviewerTraining held, List<DemoFile.Someone> newcomers) {
        var people = newcomers.stream()
                .filter(someone ->
                        someone.tenant().equals(held.tenant()) && held.people().contains(someone.username()))
                .map(DemoFile.Someone::id)
                .collect(Collectors.toSet());
        if (!people.isEmpty()) {
            loading(
                    new TenantId(held.tenant()),
                    Role.TENANT_ADMIN,
                    () -> training.held(
                            new NewTraining(held.heldOn(), held.topic(), held.organiser(), held.hours(), people)));
        }
    }

    private void enter(DemoFile.Power power) {
        loading(
                new TenantId(power.tenant()),
                Role.TENANT_ADMIN,
                () -> powers.enter(new PowerItem(
                        power.code(),
                        power.act(),
                        power.name(),
                        power.violation(),
                        power.violationBasis(),
                        power.penaltyBasis(),
                        power.validFrom(),
                        null)));
    }

    private void enter(DemoFile.SomeParty entered) {
        var party = entered.toParty();
        loading(new TenantId(entered.tenant()), Role.OFFICER, () -> {
            if (party.creditCode() == null || parties.find(party.creditCode()).isEmpty()) {
                parties.enter(party);
            }
        });
    }

    private static void loading(TenantId tenant, Role role, Runnable work) {
        Standing.in(new Actor(DemoLoader.ID, DemoLoader.NAME, tenant, Set.of(role)), work);
    }
}
