# Artikel 31 tot en met 34: wat telt mee als inkomen en vermogen. Bedragen in eurocent.
Feature: Participatiewet, middelen

  Background:
    Given parameter "persoon_id" is "anna"

  # Bron: own computation from law text (derived)
  Scenario: alleen, loon van 600 euro met vrijlating n: bijstand € 951,50
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1995-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | eerste_half_jaar   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 60000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "in_aanmerking_te_nemen_inkomen" equals 45000
    And output "hoogte_algemene_bijstand" equals 95150

  # Bron: own computation (derived)
  Scenario: loon van 1300 euro: de vrijlating is begrensd op 285 euro
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1995-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | eerste_half_jaar   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 130000          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 101500
    And output "hoogte_algemene_bijstand" equals 38650

  # Bron: own computation (derived)
  Scenario: onder de 27 geldt vrijlating n niet
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 2000-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | eerste_half_jaar   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 60000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 60000
    And output "hoogte_algemene_bijstand" equals 80150

  # Artikel 31 lid 2 onder r: 12,5 procent van 800 euro is 100 euro.
  Scenario: een alleenstaande ouder met vrijlating r houdt 12,5 procent
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating  |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | alleenstaande_ouder |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2018-06-06    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 80000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 70000
    And output "hoogte_algemene_bijstand" equals 70150

  # Artikel 31 lid 2 onder y: 15 procent van 1300 is 195, ten hoogste 180,19. Lid 5 sluit y niet uit onder de 27.
  Scenario: vrijlating y is begrensd op 180,19 euro
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | inkomensvrijlating     |
      | anna       | 2003-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | medische_urenbeperking |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 130000          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 111981

  # Artikel 31 lid 2 onder b en d; lopende bijstand is de uitkering zelf.
  Scenario: kinderbijslag en toeslagen tellen niet mee als inkomen
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort         | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | kinderbijslag | 11000           | false              |
      | i2         | anna       | toeslag       | 12900           | false              |
      | i3         | anna       | bijstand      | 140150          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  # Artikel 32 en 21 onder b: 2.002,13 min 1.500.
  Scenario: twee lonen van een paar tellen samen
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               |
      | bram       | 1988-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1988-06-06          |
      | bram       | anna     | gehuwd | false               | true          | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | loon      | netto         | 50000           | false              |
      | i2         | bram       | uitkering | netto         | 100000          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 150000
    And output "hoogte_algemene_bijstand" equals 50213

  # Artikel 19 lid 1: het inkomen moet lager zijn dan de norm.
  Scenario: inkomen gelijk aan de norm geeft geen recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | uitkering | netto         | 140150          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false
    And output "hoogte_algemene_bijstand" equals 0

  # Artikel 34 lid 3 onder a: 8.000 euro.
  Scenario: vermogen op de grens geeft recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 800000      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  # Artikel 34 lid 3 onder a.
  Scenario: vermogen boven de grens geeft geen recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 800001      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 34 lid 3 onder b: 16.000 euro.
  Scenario: een alleenstaande ouder heeft de hogere vermogensgrens
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2018-06-06    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 1600000     | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  # Artikel 34 lid 1 onder a: 12.000 min 5.000 blijft onder de grens.
  Scenario: schulden gaan van de bezittingen af
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 1200000     | 500000   |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  Scenario: 2025 met meer schulden dan bezittingen: de grens is niet nodig
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 20000       | 500000   |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 136906
    And output "hoogte_algemene_bijstand" equals 136906

  # Artikel 34 lid 2 onder b en lid 3 onder a: tot en met 7.770 telt het niet mee.
  Scenario: juli 2025, vermogen op de grens van € 7.770
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 777000      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 136906

  Scenario: juli 2025, vermogen een cent boven de grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 777001      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false
    And output "hoogte_algemene_bijstand" equals 0

  Scenario: januari 2025, vermogen op de grens van € 7.770
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 777000      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 134545

  Scenario: januari 2025, vermogen een cent boven de grens
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 777001      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false
    And output "hoogte_algemene_bijstand" equals 0

  # Artikel 31 lid 2 onder n: 25 procent van 600 is 150, onder het maximum van 273. 1.345,45 - 450 = 895,45.
  Scenario: 2025-01-01 met loon en vrijlating n
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | eerste_half_jaar   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 60000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 45000
    And output "hoogte_algemene_bijstand" equals 89545

  Scenario: 2025-01-01 met loon zonder vrijlating
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 60000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "hoogte_algemene_bijstand" equals 74545

  Scenario: studiefinanciering: het normbedrag ontbreekt, dus geen uitkomst
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort              | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | studiefinanciering | 50000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then the execution fails with "studiefinanciering als inkomen"

  # Artikel 31 lid 1: na aftrek van belasting en premies. 2.700,00 bruto is 2.432,50 netto (maandtabel), plus 400,00.
  Scenario: bruto loon telt na loonheffing
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | inkomensvrijlating |
      | anna       | 1985-05-20    | true                | false       | 50                   | false        | geen               |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | a          | anna       | loon      | bruto         | 0               | 270000          | true                | false              |
      | b          | anna       | uitkering | netto         | 40000           | 0               | false               | false              |
      | c          | anna       | toeslag   | netto         | 12500           | 0               | false               | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             |
    When I evaluate outputs "inkomen_van_persoon, loon_per_maand" of "participatiewet"
    Then output "inkomen_van_persoon" equals 283250
    And output "loon_per_maand" equals 243250

  # AOW 1.581,55. Pensioen 920,00 min 163,83 loonheffing min 44,62 bijdrage Zvw is 711,55, plus 10,00 dat netto is opgegeven.
  Scenario: bruto AOW en pensioen tellen na loonheffing en bijdrage Zvw
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | inkomensvrijlating |
      | anna       | 1950-05-20    | true                | false       | 50                   | false        | geen               |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | a          | anna       | aow      | bruto         | 0               | 166216          | true                | false              |
      | b          | anna       | pensioen | bruto         | 0               | 92000           | false               | false              |
      | c          | anna       | pensioen | netto         | 1000            | 0               | false               | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             |
    When I evaluate outputs "inkomen_van_persoon, particulier_pensioen_per_maand" of "participatiewet"
    Then output "inkomen_van_persoon" equals 230310
    And output "particulier_pensioen_per_maand" equals 72155

  Scenario: bruto loon zonder te zeggen of de korting wordt toegepast
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | inkomensvrijlating |
      | anna       | 1985-05-20    | true                | false       | 50                   | false        | geen               |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | vakantiegeld_later |
      | a          | anna       | loon  | bruto         | 270000          | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             |
    When I evaluate outputs "inkomen_van_persoon" of "participatiewet"
    Then the execution fails with "loonheffingskorting"

  # Artikel 33 lid 5 onder a: 1.564,69 min (1.500 min 26,50).
  Scenario: klein pensioen vanaf de AOW-leeftijd (2026): 26,50 euro telt niet mee
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-06-06    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | aow      | netto         | 140000          | false              |
      | i2         | anna       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 147350
    And output "hoogte_algemene_bijstand" equals 9119

  # Artikel 31 lid 2 onder k.
  Scenario: vrijwilligersvergoeding tot 220 euro telt niet mee (2026)
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort                   | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | vrijwilligersvergoeding | 25000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 3000

  # Artikel 19 lid 3.
  Scenario: 2024-01-01: het deel vakantietoeslag
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1980-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "waarvan_vakantietoeslag" of "participatiewet"
    Then output "waarvan_vakantietoeslag" equals 6419.15

  # Artikel 19 lid 3.
  Scenario: 2026-07-01: het deel vakantietoeslag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1980-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "waarvan_vakantietoeslag" of "participatiewet"
    Then output "waarvan_vakantietoeslag" equals 6813.408

  # Artikel 19 lid 3, wettekst van 2025: 4,8 procent van 1.345,45.
  Scenario: 2025-01-01: het deel vakantietoeslag
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1980-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "waarvan_vakantietoeslag" of "participatiewet"
    Then output "waarvan_vakantietoeslag" equals 6458.16
