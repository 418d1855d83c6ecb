<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${msg("errorTitle")}
<#elseif section == "form">
<div id="kc-error-message">
  <p>${kcSanitize(message.summary)?no_esc}</p>
  <#if traceId??><p>${msg("traceIdSupportMessage", traceId)}</p></#if>
</div>
<#assign back = properties.zielforumUrl!"">
<#if !back?has_content && (client.baseUrl)?has_content><#assign back = client.baseUrl></#if>
<#if !skipLink?? && back?has_content>
<div class="z-acts"><a class="z-button z-button--primary" id="backToApplication" href="${back}">${msg("backToApplication")}</a></div>
</#if>
</#if>
</@layout.registrationLayout>
