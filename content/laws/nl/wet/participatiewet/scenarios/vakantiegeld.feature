# Artikel 31 lid 4 en artikel 32 lid 2: vakantiegeld dat over loon of een uitkering wordt opgebouwd, telt mee in de maand waarin
# het wordt verdiend. De norm is met vakantietoeslag, dus het inkomen ook. Bedragen in eurocent; de normen van juli 2026
# zijn 1.419,46 en 2.027,79. Belasting 2026 per jaar: 35,75 procent min 3.115 min de arbeidskorting
# (996 + 31,009 procent van wat boven 11.965 ligt).
Feature: Participatiewet, vakantiegeld over inkomen

  Background:
    Given parameter "persoon_id" is "anna"

  # 1.000,00 x 1,08 = 1.080,00; 1.419,46 - 1.080,00 = 339,46
  Scenario: netto loon van 1.000 euro met vakantiegeld later telt voor 1.080 euro
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 100000          | 0               | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 108000
    And output "hoogte_algemene_bijstand" equals 33946

  Scenario: zit het vakantiegeld al in het bedrag, dan komt er niets bij
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 100000          | 0               | true                | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 100000
    And output "hoogte_algemene_bijstand" equals 41946

  # Onbekend is niet nul.
  Scenario: of er vakantiegeld komt is onbekend
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i1         | anna       | loon  | netto         | 100000          |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "hoogte_algemene_bijstand" of "participatiewet"
    Then the execution fails with "Variable not found: .vakantiegeld_later"

  # 1.450,00: klasse 1.449,00, per jaar 17.388: 6.216 - 3.115 - (996 + 1.682) = 423, per maand 35,25: netto 1.414,75.
  # Met 8 procent 1.566,00, per jaar 18.792: 6.718 - 3.115 - (996 + 2.117) = 490, per maand 40,83: netto 1.525,17.
  Scenario: een moeder met 1.450 euro bruto heeft met vakantiegeld geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | loon  | bruto         | 0               | 145000          | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 152517
    And output "heeft_recht_op_algemene_bijstand" is false
    And output "hoogte_algemene_bijstand" equals 0

  # 1.419,46 - 1.414,75
  Scenario: zonder vakantiegeld erbij zou dat 4,71 euro bijstand geven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | loon  | bruto         | 0               | 145000          | true                | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 141475
    And output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 471

  # 1.200,00: per jaar 14.364: 5.135 - 3.115 - (996 + 744) = 280, per maand 23,33: netto 1.176,67.
  # 1.296,00: per jaar 15.552: 5.559 - 3.115 - (996 + 1.113) = 335, per maand 27,92: netto 1.268,08. 1.419,46 - 1.268,08.
  Scenario: bruto loon van 1.200 euro met vakantiegeld later
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | loon  | bruto         | 0               | 120000          | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 126808
    And output "hoogte_algemene_bijstand" equals 15138

  # 25 procent van 1.080,00 is 270,00; 1.419,46 - 810,00 = 609,46
  Scenario: de vrijlating van lid 2 onder n gaat over loon met vakantiegeld
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | eerste_half_jaar   | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 100000          | 0               | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 81000
    And output "hoogte_algemene_bijstand" equals 60946

  # 900,00 x 1,08 = 972,00
  Scenario: een uitkering van UWV van 900 euro netto
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | uitkering | netto         | 90000           | 0               | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 97200
    And output "hoogte_algemene_bijstand" equals 44746

  # 1.000,00: klasse 999,00, per jaar 11.988: 4.285 - 3.115 = 1.170, per maand 97,50: netto 902,50.
  # 1.080,00: per jaar 12.960: 4.633 - 3.115 = 1.518, per maand 126,50: netto 953,50.
  Scenario: een uitkering van 1.000 euro bruto
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | uitkering | bruto         | 0               | 100000          | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 95350
    And output "hoogte_algemene_bijstand" equals 46596

  Scenario: over pensioen en winst komt er niets bij
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | pensioen | netto         | 50000           | 0               | true                | true               |
      | i2         | anna       | winst    | netto         | 20000           | 0               | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 70000

  # (700,00 + 500,00) x 1,08 = 1.296,00; 2.027,79 - 1.296,00 = 731,79
  Scenario: van twee lonen samen telt ook het vakantiegeld van beide
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
      | bram       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
      | anna       | bram     | gehuwd | false              | true          | geen         | geen             | false         | geen              | false                 | 1985-06-06          | false                 |
      | bram       | anna     | gehuwd | false              | true          | geen         | geen             | false         | geen              | false                 | 1985-06-06          | false                 |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 70000           | 0               | true                | true               |
      | i2         | bram       | loon  | netto         | 50000           | 0               | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 129600
    And output "hoogte_algemene_bijstand" equals 73179

  # 1.345,45 - 1.080,00
  Scenario: ook in 2025
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               | 50                   | false        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 100000          | 0               | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 108000
    And output "hoogte_algemene_bijstand" equals 26545
