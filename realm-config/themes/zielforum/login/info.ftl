<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
<#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#elseif message.summary == msg("successLogout")>${msg("loggedOutTitle")}<#else>${msg("infoTitle")}</#if>
<#elseif section == "form">
<div id="kc-info-message">
  <p>${message.summary}</p>
  <#if requiredActions?? && requiredActions?has_content>
  <ul>
    <#list requiredActions as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list>
  </ul>
  </#if>
</div>
<#if !skipLink??>
<#if pageRedirectUri?has_content>
<div class="z-acts"><a class="z-button z-button--primary" href="${pageRedirectUri}">${msg("backToApplication")}</a></div>
<#elseif actionUri?has_content>
<div class="z-acts"><a class="z-button z-button--primary" href="${actionUri}">${msg("proceedWithAction")}</a></div>
<#elseif properties.zielforumUrl?has_content || (client.baseUrl)?has_content>
<div class="z-acts"><a class="z-button z-button--primary" href="${properties.zielforumUrl?has_content?then(properties.zielforumUrl, (client.baseUrl)!"")}">${msg("backToApplication")}</a></div>
</#if>
</#if>
</#if>
</@layout.registrationLayout>
