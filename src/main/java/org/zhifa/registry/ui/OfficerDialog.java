package org.zhifa.registry.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.Account;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.Officer;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;
import org.zhifa.tenancy.TenantFile;

/** Enters an officer, or the officer's new certificate. An officer is somebody with an account of the unit. */
final class OfficerDialog extends Dialog {

    private static final Pattern DIGITS = Pattern.compile("\\\\d\\{(\\d+)}");

    final ComboBox<Account> person = new ComboBox<>(getTranslation("registry.officer.person"));
    final TextField certificate = new TextField(getTranslation("registry.officer.certificate"));
    final DatePicker validTo = ComponentTexts.on(new DatePicker(getTranslation("registry.officer.validTo")));
    final Select<Officer.Status> status = new Select<>();
    final CheckboxGroup<Act> scope = new CheckboxGroup<>(getTranslation("registry.officer.scope"));
    final ActionButton save;

    private final transient List<Officer> others;
    private final transient Pattern style;

    OfficerDialog(
            @Nullable Officer officer,
            List<Account> accounts,
            List<Officer> officers,
            TenantFile.Certificate style,
            SerializableConsumer<Officer> onSave) {
        this.others = officers.stream()
                .filter(other -> officer == null || !other.id().equals(officer.id()))
                .toList();
        this.style = Pattern.compile(style.pattern());
        this.save = new ActionButton(getTranslation("action.save"), click -> save(onSave))
                .primary()
                .key("Ctrl+Enter");

        person.setItems(accounts.stream()
                .filter(account -> account.open() && !isAmongOthers(account)
                        || officer != null && account.person().equals(officer.id()))
                .toList());
        person.setItemLabelGenerator(account -> account.name() + " " + account.username());
        person.setHelperText(getTranslation("registry.officer.person.help"));
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        person.setReadOnly(officer != null);
        certificate.setRequiredIndicatorVisible(true);
        certificate.setManualValidation(true);
        certificate.addValueChangeListener(change -> checkCertificate());
        validTo.setRequiredIndicatorVisible(true);
        validTo.setManualValidation(true);
        status.setLabel(getTranslation("registry.officer.state"));
        status.setItems(Officer.Status.values());
        status.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        status.setValue(Officer.Status.VALID);
        scope.setItems(Act.values());
        scope.setItemLabelGenerator(act -> getTranslation(act.labelKey()));
        scope.setRequiredIndicatorVisible(true);
        scope.setManualValidation(true);
        scope.setWidthFull();
        scope.addClassName("zf-choices");

        if (officer != null) {
            accounts.stream()
                    .filter(account -> account.person().equals(officer.id()))
                    .findFirst()
                    .ifPresent(person::setValue);
            certificate.setValue(officer.certificate().text());
            validTo.setValue(officer.validTo());
            status.setValue(officer.status());
            scope.setValue(officer.scope());
        }

        setHeaderTitle(getTranslation(officer == null ? "registry.officer.enter" : "registry.officer.edit"));
        setWidth("720px");
        add(new FieldGrid(person, certificate, validTo, status).wide(scope));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), save);
    }

    private void save(SerializableConsumer<Officer> onSave) {
        person.setErrorMessage(getTranslation("form.required"));
        person.setInvalid(person.isEmpty());
        checkCertificate();
        validTo.setErrorMessage(getTranslation("form.required"));
        validTo.setInvalid(validTo.isEmpty());
        scope.setErrorMessage(getTranslation("registry.officer.scope.required"));
        scope.setInvalid(scope.isEmpty());
        if (person.isInvalid() || certificate.isInvalid() || validTo.isInvalid() || scope.isInvalid()) {
            return;
        }
        close();
        onSave.accept(new Officer(
                person.getValue().person(),
                person.getValue().name(),
                new CertificateNumber(number()),
                scope.getValue(),
                validTo.getValue(),
                status.getValue()));
    }

    private void checkCertificate() {
        var fits = CertificateNumber.isValid(number(), style);
        certificate.setErrorMessage(fits ? getTranslation("registry.officer.certificate.taken") : wrongStyle());
        certificate.setInvalid(!fits
                || others.stream().anyMatch(other -> other.certificate().text().equals(number())));
    }

    /** Most units have so many digits; any other style is shown as the unit's file has it. */
    private String wrongStyle() {
        var digits = DIGITS.matcher(style.pattern());
        return digits.matches()
                ? getTranslation("registry.officer.certificate.digits", digits.group(1))
                : getTranslation("registry.officer.certificate.invalid", style.pattern());
    }

    private String number() {
        return certificate.getValue().strip();
    }

    private boolean isAmongOthers(Account account) {
        return others.stream().anyMatch(other -> other.id().equals(account.person()));
    }
}
