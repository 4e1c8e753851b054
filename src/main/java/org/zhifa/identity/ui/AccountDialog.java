package org.zhifa.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.Set;
import org.zhifa.identity.Account;
import org.zhifa.identity.OpenAccount;
import org.zhifa.identity.Role;
import org.zhifa.identity.SeparationOfDuties;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.FieldGrid;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** Who may sign in, and as what. What one person should not hold together is told while it is chosen. */
final class AccountDialog extends Dialog {

    /** What was filled in. */
    record Asked(String username, String name, Set<Role> roles) {}

    final TextField username = new TextField(getTranslation("identity.account.username"));
    final TextField name = new TextField(getTranslation("identity.account.name"));
    final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("identity.account.roles"));
    final Div duties = new Div();
    final ActionButton save;

    private final SerializablePredicate<String> taken;

    private AccountDialog(
            String title, Set<Role> toGive, SerializablePredicate<String> taken, SerializableConsumer<Asked> onSave) {
        this.taken = taken;
        this.save = new ActionButton(getTranslation("action.save"), click -> save(onSave))
                .primary()
                .key("Ctrl+Enter");

        username.setHelperText(getTranslation("identity.account.username.help"));
        username.setRequiredIndicatorVisible(true);
        username.setManualValidation(true);
        username.addValueChangeListener(change -> checkUsername());
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        roles.setItems(toGive);
        roles.setItemLabelGenerator(role -> getTranslation(role.labelKey()));
        roles.setRequiredIndicatorVisible(true);
        roles.setManualValidation(true);
        roles.setWidthFull();
        roles.addClassName("zf-choices");
        roles.addValueChangeListener(change -> tellDuties());
        duties.addClassName("zf-duties");
        duties.getElement().setAttribute("aria-live", "polite");

        setHeaderTitle(title);
        setWidth("640px");
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), save);
    }

    static AccountDialog toOpen(
            Set<Role> toGive, SerializablePredicate<String> taken, SerializableConsumer<Asked> onSave) {
        var dialog = new AccountDialog(text("identity.account.open"), toGive, taken, onSave);
        dialog.add(new FieldGrid(dialog.username, dialog.name), dialog.roles, dialog.duties);
        return dialog;
    }

    static AccountDialog toChange(Account account, Set<Role> toGive, SerializableConsumer<Asked> onSave) {
        var dialog = new AccountDialog(text("identity.account.roles.of", account.name()), toGive, any -> false, onSave);
        dialog.username.setValue(account.username());
        dialog.name.setValue(account.name());
        dialog.roles.setValue(account.roles());
        dialog.add(dialog.roles, dialog.duties);
        return dialog;
    }

    private static String text(String key, Object... words) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(key, words);
    }

    private void save(SerializableConsumer<Asked> onSave) {
        checkUsername();
        name.setErrorMessage(getTranslation("form.required"));
        name.setInvalid(!OpenAccount.isName(name.getValue().strip()));
        var allowed = SeparationOfDuties.allows(roles.getValue());
        roles.setErrorMessage(getTranslation(allowed ? "form.required" : "identity.duties.refused"));
        roles.setInvalid(roles.isEmpty() || !allowed);
        if (username.isInvalid() || name.isInvalid() || roles.isInvalid()) {
            return;
        }
        close();
        onSave.accept(new Asked(username.getValue().strip(), name.getValue().strip(), roles.getValue()));
    }

    private void checkUsername() {
        var asked = username.getValue().strip();
        var isName = OpenAccount.isUsername(asked);
        username.setErrorMessage(
                getTranslation(isName ? "identity.account.username.taken" : "identity.account.username.help"));
        username.setInvalid(!isName || taken.test(asked));
    }

    private void tellDuties() {
        duties.removeAll();
        for (var rule : SeparationOfDuties.against(roles.getValue())) {
            duties.add(StateChip.bare(
                    getTranslation(rule.labelKey()),
                    rule.isRefused() ? Tone.RED : Tone.AMBER,
                    rule.isRefused() ? "ban" : "warning"));
        }
    }
}
