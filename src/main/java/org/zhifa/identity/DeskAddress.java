package org.zhifa.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code /desk} is what people type; the screens live under {@code /desk/}, and their addresses are relative to it. */
class DeskAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(request.getContextPath() + "/desk")) {
            response.sendRedirect(request.getContextPath() + "/desk/");
        } else {
            chain.doFilter(request, response);
        }
    }
}
