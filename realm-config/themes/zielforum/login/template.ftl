<#-- The frame around every page. The parameters are Keycloak's; every page of the base theme calls this macro. -->
<#import "footer.ftl" as footer>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local heading = heading?markup_string?trim>
<#local home = properties.zielforumUrl!"">
<#if !home?has_content && (client.baseUrl)?has_content><#local home = client.baseUrl></#if>
<#local place = properties.municipality!"">
<!DOCTYPE html>
<html lang="${lang}" dir="${(locale.rtl!false)?then('rtl', 'ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title>${heading?replace("<[^>]+>", "", "r")?no_esc} – Zielforum<#if place?has_content> ${place}</#if></title>
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/css/zielforum.css">
  <script type="module" src="${url.resourcesPath}/js/show-password.js"></script>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??><#list scripts as script>
  <script src="${script}"></script>
  </#list></#if>
</head>
<body data-page-id="login-${pageId}">
<a class="z-skip" href="#inhalt">${msg("skip")}</a>

<header>
<div class="z-utility">
  <div class="z-wrap z-utility__row">
    <p class="z-utility__sender"><#if place?has_content>${msg("senderOf", place)}<#else>${msg("sender")}</#if></p>
    <#if realm.internationalizationEnabled && (locale.supported)?? && locale.supported?size gt 1>
    <#list locale.supported as language>
    <#if language.languageTag != locale.currentLanguageTag>
    <a class="z-utility__item" href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}">${msg("languageName_" + language.languageTag)}</a>
    </#if>
    </#list>
    </#if>
  </div>
</div>

<div class="z-header">
  <div class="z-wrap z-header__row">
    <#if home?has_content><a class="z-brand" href="${home}"><#else><span class="z-brand"></#if>
      <svg class="z-brand__mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <path d="M20 3a17 17 0 1 1-15.4 9.8" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round"/>
        <path d="M4.2 4.6v8.6h8.6" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>
        <path d="M11.5 21.5 17.5 27.5 28.5 15" fill="none" class="z-brand__tick" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>
      </svg>
      <span class="z-brand__text"><span class="z-brand__name">Zielforum</span><#if place?has_content> <span class="z-brand__place">${place}</span></#if></span>
    <#if home?has_content></a><#else></span></#if>
    <#if home?has_content><a class="z-header__back" href="${home}">${msg("backToApplication")}</a></#if>
  </div>
</div>
</header>

<main id="inhalt" tabindex="-1">
  <div class="z-head">
    <div class="z-wrap">
      <h1 id="kc-page-title">${heading?no_esc}</h1>
      <#if pageId?? && (pageId == "login.ftl" || pageId == "login" || pageId == "register.ftl" || pageId == "register")>
      <p class="z-lead">${msg("lead")}</p>
      </#if>
    </div>
  </div>
  <div class="z-wrap z-columns">
    <div class="z-column">
      <#-- An action the person asked for needs no warning that it has to be done. -->
      <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
      <div class="z-alert z-alert--${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>">
        <p><span class="z-sr-only">${msg("kind_" + message.type)}: </span>${kcSanitize(message.summary)?no_esc}</p>
      </div>
      </#if>

      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="z-person">${msg("signingInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong>. <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("otherAccount")}</a></p>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form class="z-other-way" action="${url.loginAction}" method="post">
        <button class="z-link" id="try-another-way" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
      </form>
      </#if>

      <#nested "socialProviders">
    </div>
    <#if displayInfo>
    <aside class="z-aside" aria-label="${msg("aside")}">
      <div class="z-panel"><#nested "info"></div>
    </aside>
    </#if>
  </div>
</main>

<@footer.content home=home/>
</body>
</html>
</#macro>
