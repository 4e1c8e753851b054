package org.zhifa.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/** The issuer vouches for nobody who still has the one-time password: first the person changes it. */
class PasswordFirst extends OncePerRequestFilter {

    private final AccountRegister register;
    private final RequestCache requests;

    PasswordFirst(AccountRegister register, RequestCache requests) {
        this.register = register;
        this.requests = requests;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && request.getRequestURI().equals(request.getContextPath() + "/oauth2/authorize")
                && register.find(who.getName()).filter(Account::mustChange).isPresent()) {
            requests.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + PasswordPage.PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
